"""Grading: from a submission to a report, through pytest and a plugin of ours.

``course`` knows the folders, ``intake`` takes a submission in, ``bench`` holds it for
the checks of one file, ``plugin`` runs them, ``recorder`` writes the report, and
``grade`` puts these together.
"""
