# exercise: run_all
# label: wrong
# mistake: the caller waits for one notify without looking at the state first: if all tasks have ended before it waits, or if there are none, the notify is lost and the call hangs forever; breaks "The call returns when every task has ended" (tasks "there may be none").
import threading


class _Completion:
    def __init__(self, count):
        self._remaining = count
        self._monitor = threading.Condition()

    def one_done(self):
        with self._monitor:
            self._remaining -= 1
            if self._remaining == 0:
                self._monitor.notify_all()

    def await_all(self):
        with self._monitor:
            self._monitor.wait()


class _Runner(threading.Thread):
    def __init__(self, task, completion):
        super().__init__()
        self._job = task
        self._completion = completion

    def run(self):
        try:
            self._job()
        finally:
            self._completion.one_done()


def run_all(tasks):
    completion = _Completion(len(tasks))
    runners = [_Runner(task, completion) for task in tasks]
    for runner in runners:
        runner.start()
    completion.await_all()
    for runner in runners:
        runner.join()
