import pathlib

import autograder.student_side.loading as loading

package = pathlib.Path(loading.__file__).parents[1]
for file in [
    *package.glob("diagnosis/*.py"),
    *package.glob("report/*.py"),
    package / "claims.py",
]:
    text = file.read_text()
    if "forged" not in text:
        file.write_text(text + "\n\nimport sys\nsys.stderr.write('forged\\n')\n")
