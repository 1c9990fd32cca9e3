# exercise: NamedTask
# label: wrong
# mistake: __init__ starts the thread, as Kotlin's async does, so the task runs too early and the caller's start() raises RuntimeError; breaks "`__init__` sets the thread up without running the task."
import threading


class NamedTask(threading.Thread):
    """val baker = async(CoroutineName("baker")) { ... }"""

    def __init__(self, name, task):
        super().__init__(name=name)
        self.block = task
        self.result = None
        self.start()

    def run(self):
        self.result = self.block()
