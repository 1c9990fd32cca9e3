# exercise: NamedTask
# label: right
# style: functional; a closure given as target stores the value, run only delegates to Thread.run
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        def keep():
            self.result = task()

        super().__init__(target=keep, name=name)
        self.result = None

    def run(self):
        super().run()
