"""A class at a glance: ``lockstep class STORE`` makes a page and a table.

``figures`` counts, ``page`` and ``class_sheet`` show what was counted, and
``class_command`` writes it.
"""
