# exercise: NamedTask
# style: run_inherited
import threading


class NamedTask(threading.Thread):
    # Thread.run() calls the target; here the target is one of our own methods.

    def __init__(self, name, task):
        def keep():
            self.result = task()

        super().__init__(name=name, target=keep, daemon=False)
        self.result = None
