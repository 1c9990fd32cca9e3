# exercise: NamedTask
# label: right
# style: a beginner who comments everything
import threading


# my class is a Thread, so Thread is in the brackets
class NamedTask(threading.Thread):

    # this is called when I write NamedTask("baker", something)
    def __init__(self, name, task):
        # first the parent has to set itself up
        # name= is important, because the first parameter of Thread is not the name
        super().__init__(name=name)
        # remember the task for later (no brackets, we do not call it now)
        self.task = task
        # there is no result yet
        self.result = None

    # start() makes the thread and the thread calls this
    def run(self):
        # now call the task
        answer = self.task()
        # and keep what it gave us, because return would be thrown away
        self.result = answer
