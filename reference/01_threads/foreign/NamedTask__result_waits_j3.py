# exercise: NamedTask
# label: wrong
# mistake: result is a property that joins the running thread, so anyone who looks at it while the task runs is stopped until its end instead of seeing None; breaks "``result`` is ``None`` until the task has ended" (read as: until then there is nothing, so wait)

import threading


class NamedTask(threading.Thread):
    # Ann: "result is None until the task has ended, then the value."
    # Ben: so anyone who asks too early gets a useless None. Let us be nice: wait for him.
    def __init__(self, name, task):
        super().__init__(name=name)
        self.work = task
        self.value = None

    def run(self):
        self.value = self.work()

    @property
    def result(self):
        # Ann: before start() there is nothing to wait for, join() would raise.
        if self.is_alive():
            self.join()  # Ben: when this is over, "the task has ended", as they say
        return self.value
