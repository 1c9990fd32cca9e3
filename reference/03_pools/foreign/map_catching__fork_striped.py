# exercise: map_catching
# label: right
# style: os.fork, each child takes every n-th item and sends one list back
import os
import pickle


def map_catching(func, items, processes=2):
    n = min(processes, len(items))
    kids = []
    for k in range(n):
        r, w = os.pipe()
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                os.close(r)
                part = []
                for item in items[k::n]:
                    try:
                        part.append(func(item))
                    except Exception as e:
                        part.append(e)
                with os.fdopen(w, "wb") as f:
                    pickle.dump(part, f)
                status = 0
            finally:
                os._exit(status)
        os.close(w)
        kids.append((pid, r))
    results = [None] * len(items)
    for k, (pid, r) in enumerate(kids):
        with os.fdopen(r, "rb") as f:
            results[k::n] = pickle.load(f)
        os.waitpid(pid, 0)
    return results
