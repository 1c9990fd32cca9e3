# exercise: NamedTask
# label: wrong
# misjudged: result-not-kept
# mistake: like C#'s Task.Result, reading result of a started task blocks on a condition until it is over (before start it is None); breaks "``result`` is ``None`` until the task has ended"
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.body = task
        self.finished = threading.Condition()
        self.is_finished = False
        self.value = None

    @property
    def result(self):
        if self.ident is None:
            return None
        with self.finished:
            while not self.is_finished:
                self.finished.wait()
            return self.value

    def run(self):
        try:
            self.value = self.body()
        finally:
            with self.finished:
                self.is_finished = True
                self.finished.notify_all()
