# exercise: gather
# label: right
# style: joins in one loop and remembers the first error, raises only after the loop

import threading


def gather(tasks):
    class Runner(threading.Thread):
        def __init__(self, f):
            threading.Thread.__init__(self, daemon=True)
            self.f, self.out, self.err = f, None, None

        def run(self):
            try:
                self.out = self.f()
            except BaseException as e:
                self.err = e

    runners = [Runner(f) for f in tasks]
    for r in runners:
        r.start()
    to_raise = None
    for r in reversed(runners):
        r.join()
        if r.err is not None:
            to_raise = r.err  # going backwards: the last one kept is the first in order
    if to_raise is not None:
        raise to_raise
    return [r.out for r in runners]
