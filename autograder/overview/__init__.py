"""A class at a glance: ``lockstep class STORE`` makes a page and a table.

``figures`` counts, ``page`` and ``sheet`` show what was counted, ``command`` writes it.
"""
