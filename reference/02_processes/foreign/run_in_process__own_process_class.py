# exercise: run_in_process
# label: right
import multiprocessing


class _Errand(multiprocessing.Process):
    def __init__(self, task, args):
        super().__init__()
        self.errand = task, args

    def run(self):
        task, args = self.errand
        task(*args)


def run_in_process(task, *args):
    process = _Errand(task, args)
    process.start()
    process.join()
    return process.exitcode
