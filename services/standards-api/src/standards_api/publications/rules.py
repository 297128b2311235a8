"""The charter (maklumat pelayanan) and its clock."""

CHARTER = (
    "Dengan ini, kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang "
    "telah ditetapkan, melakukan perbaikan secara terus-menerus, dan apabila tidak menepati janji "
    "ini, kami siap menerima sanksi sesuai peraturan perundang-undangan yang berlaku."
)
"""UU 25/2009 article 22: readiness to serve to the standard, to improve, and to be sanctioned."""

CHARTER_WORKING_DAYS = 7
"""PP 96/2012 article 30(4): published at most seven working days after the standard is set."""
