from prima_chassis.problems import Problem, Text


class ReceiptUnknown(Problem):
    status = 404
    title = Text("Bukti tidak cocok", "The receipt does not match")
    detail = Text(
        "Tidak ada jawaban dengan bukti ini pada survei ini; salin kembali tautannya seutuhnya.",
        "This survey has no answer with this receipt; copy the whole link again.",
    )
