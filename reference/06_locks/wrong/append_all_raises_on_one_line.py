# exercise: append_all
# expect: raises-too-early
import multiprocessing


class Guarded:
    def __init__(self, append):
        self.append, self.lock = append, multiprocessing.Lock()

    def __call__(self, record):
        with self.lock:
            self.append(record)


def append_all(append, records):
    guarded = Guarded(append)
    ps = [multiprocessing.Process(target=guarded, args=(r,)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
        if p.exitcode: raise ChildFailed(p.name)  # <- here
