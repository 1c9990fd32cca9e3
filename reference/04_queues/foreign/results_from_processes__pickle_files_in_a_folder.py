# exercise: results_from_processes
# label: right
# style: another way for the answers: a file for each in a temporary folder, renamed when it is whole
import multiprocessing
import os
import pickle
import tempfile


def write_answer(path, task, item):
    value = task(item)
    with open(path + ".part", "wb") as file:
        pickle.dump(value, file)
    os.replace(path + ".part", path)


def results_from_processes(task, items):
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        jobs = []
        for number, item in enumerate(items):
            path = os.path.join(folder, "%d.pickle" % number)
            process = multiprocessing.Process(
                target=write_answer, args=(path, task, item)
            )
            process.start()
            jobs.append((process, item, path))
        for process, item, path in jobs:
            process.join()
            if os.path.exists(path):
                with open(path, "rb") as file:
                    results[item] = pickle.load(file)
    return results
