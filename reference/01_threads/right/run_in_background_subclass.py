# exercise: run_in_background
# style: subclass
import threading


class Background(threading.Thread):
    def __init__(self, task, args):
        super().__init__(daemon=True)
        self._what = task
        self._with = args

    def run(self):
        self._what(*self._with)


def run_in_background(task, *args):
    worker = Background(task, args)
    worker.start()
    return worker
