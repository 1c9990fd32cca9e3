"""Reports in the formats of other platforms: ``lockstep export FORMAT REPORT...``.

``format_table`` has one line for each format.  Each module is a pure function from
reports to text; its docstring says contract, source, how it was tried, and limits.
``collect`` reads the reports, ``export_command`` writes what comes out.
"""
