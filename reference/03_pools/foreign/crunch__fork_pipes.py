# exercise: crunch
# label: right
# style: os.fork for each CPU, striped items, pickled lists
import os
import pickle


def crunch(work, items):
    n = min(len(os.sched_getaffinity(0)), len(items))
    kids = []
    for k in range(n):
        r, w = os.pipe()
        pid = os.fork()
        if not pid:
            try:
                os.close(r)
                try:
                    answer = (True, [work(x) for x in items[k::n]])
                except Exception as e:
                    answer = (False, e)
                with open(w, "wb") as f:
                    pickle.dump(answer, f)
            finally:
                os._exit(0)
        os.close(w)
        kids.append((pid, r))
    out, errors = [None] * len(items), []
    for k, (pid, r) in enumerate(kids):
        with open(r, "rb") as f:
            ok, answer = pickle.load(f)
        os.waitpid(pid, 0)
        if ok:
            out[k::n] = answer
        else:
            errors.append(answer)
    if errors:
        raise errors[0]
    return out
