# exercise: map_with_deadline
# label: right
# style: os.fork with striped items, select with the rest of the time, SIGKILL and waitpid
import os
import pickle
import select
import signal
import time


def map_with_deadline(func, items, seconds, processes=2):
    end = time.monotonic() + seconds
    kids = {}
    n = min(processes, len(items))
    try:
        for k in range(n):
            r, w = os.pipe()
            pid = os.fork()
            if pid == 0:
                os.close(r)
                try:
                    answers = []
                    try:
                        for item in items[k::n]:
                            answers.append(func(item))
                        message = (answers, None)
                    except Exception as e:
                        message = (None, e)
                    with os.fdopen(w, "wb") as f:
                        pickle.dump(message, f)
                finally:
                    os._exit(0)
            os.close(w)
            kids[r] = (k, pid, [])
        results = [None] * len(items)
        open_ends = set(kids)
        while open_ends:
            ready, _, _ = select.select(list(open_ends), [], [], max(0, end - time.monotonic()))
            if not ready:
                return None
            for r in ready:
                data = os.read(r, 65536)
                if data:
                    kids[r][2].append(data)
                    continue
                open_ends.remove(r)
                answers, error = pickle.loads(b"".join(kids[r][2]))
                if error is not None:
                    raise error
                results[kids[r][0]::n] = answers
        return results
    finally:
        for r, (_, pid, _) in kids.items():
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            os.close(r)
