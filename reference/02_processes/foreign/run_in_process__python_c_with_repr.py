# exercise: run_in_process
# label: wrong
# mistake: builds a python -c line out of repr of the arguments: works for simple literals only

import subprocess
import sys


def run_in_process(task, *args):
    code = f"from {task.__module__} import {task.__name__} as t; t(*{args!r})"
    return subprocess.run([sys.executable, "-c", code]).returncode
