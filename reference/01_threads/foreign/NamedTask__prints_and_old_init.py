# exercise: NamedTask
# label: right
# style: calls threading.Thread.__init__ in the old way, with prints to see what happens

import threading


class NamedTask(threading.Thread):

    def __init__(self, name, task):
        threading.Thread.__init__(self, name=name)
        self.task = task
        self.result = None
        print("made", self.name)

    def run(self):
        print(self.name, "is running now")
        self.result = self.task()
        print(self.name, "is done, result =", repr(self.result))
