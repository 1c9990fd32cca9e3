# exercise: NamedTask
# label: right
# style: week-two beginner, name set after Thread.__init__, needless if-chain by identity, debug prints left in (to stderr)
import sys
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        threading.Thread.__init__(self)
        self.name = name
        self.the_task = task
        self.result = None

    def run(self):
        print("DEBUG now in run of", self.name, file=sys.stderr)
        answer = self.the_task()
        if answer is None:
            self.result = None
        elif answer is True:
            self.result = True
        elif answer is False:
            self.result = False
        else:
            self.result = answer
        print("DEBUG run is over", self.name, file=sys.stderr)
