"""The rules of a course: dates, penalties, points and visibility, in `course.toml`.

``reading`` reads them, ``times`` when something was handed in, ``apply`` puts both and
a teacher's word into a report.
"""
