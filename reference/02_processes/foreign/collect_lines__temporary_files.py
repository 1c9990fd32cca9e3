# exercise: collect_lines
# label: wrong
# mistake: a text file for each worker, split at newlines, and the empty pieces are thrown away, so emit("") is lost; breaks "one line of text: any text, of any length. The lines are returned" ('Checked: lines like ""')
import tempfile
from multiprocessing import Process
from pathlib import Path

TEXT = {"encoding": "utf-8", "errors": "surrogatepass", "newline": ""}


def _redirected(task, number, path):
    with open(path, "w", **TEXT) as stdout:
        task(number, lambda line: stdout.write(line + "\n"))


def collect_lines(task, workers):
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"worker{number}.out") for number in range(workers)]
        processes = [
            Process(target=_redirected, args=(task, number, path))
            for number, path in enumerate(paths)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        lines = []
        for path in paths:
            with open(path, "r", **TEXT) as stdout:
                lines += [line for line in stdout.read().split("\n") if line]
        return lines
