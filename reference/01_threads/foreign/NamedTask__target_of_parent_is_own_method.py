# exercise: NamedTask
# label: right
# style: reuses the target/args of Thread with a bound method of its own; run() only delegates to super().run()
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        threading.Thread.__init__(self, None, self._keep, name, (task,))
        self.result = None

    def _keep(self, task):
        self.result = task()

    def run(self):
        # print("starting " + self.name)
        super().run()
        # print("exiting " + self.name)
