# exercise: map_in_background
# label: right
# style: own processes, each result goes to a file of a temporary directory, a shared Value hands out numbers
import multiprocessing
import os
import pickle
import tempfile


def _worker(func, items, counter, folder):
    while True:
        with counter.get_lock():
            i = counter.value
            counter.value += 1
        if i >= len(items):
            break
        try:
            content = (func(items[i]), None)
        except Exception as e:
            content = (None, e)
        with open(os.path.join(folder, str(i)), "wb") as f:
            pickle.dump(content, f)


def map_in_background(func, items, foreground, processes=2):
    counter = multiprocessing.Value("l", 0)
    with tempfile.TemporaryDirectory() as folder:
        ps = [multiprocessing.Process(target=_worker, args=(func, items, counter, folder)) for _ in range(processes)]
        for p in ps:
            p.start()
        try:
            value = foreground()
        finally:
            for p in ps:
                p.join()
        results = []
        for i in range(len(items)):
            with open(os.path.join(folder, str(i)), "rb") as f:
                result, error = pickle.load(f)
            if error is not None:
                raise error
            results.append(result)
    return results, value
