"""Five sample governments, loaded through the public API as their own people would do it.

The unit trees are plausible, the standards, answers and scores are real publications of the
sources that each file names; in the five governments they are sample content and say so.
"""
