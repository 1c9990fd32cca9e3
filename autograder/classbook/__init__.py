"""The store of a class: what was graded, in one file beside the reports.

``book`` opens it, ``rows`` are the records in it.
"""
