# exercise: results_from_processes
# label: right
# style: a Unix person: each child pickles into a file of its own and renames it when it is complete; then join, then read
import contextlib
import multiprocessing
import os
import pickle
import shutil
import tempfile


def _write(path, task, item):
    value = task(item)
    with open(path + ".part", "wb") as file:
        pickle.dump(value, file)
    os.rename(path + ".part", path)


def results_from_processes(task, items):
    results = {}
    with contextlib.ExitStack() as cleanup:
        folder = os.path.abspath(tempfile.mkdtemp())
        cleanup.callback(shutil.rmtree, folder, ignore_errors=True)

        running = []
        for number, item in enumerate(items):
            path = os.path.join(folder, str(number))
            process = multiprocessing.Process(target=_write, args=(path, task, item))
            process.start()
            running.append((process, path, item))

        # Nobody waits for a reader here, so it is safe to join first.
        for process, _, _ in running:
            process.join()

        for _, path, item in running:
            try:
                with open(path, "rb") as file:
                    results[item] = pickle.load(file)
            except Exception:
                continue  # no file: it died
    return results
