# exercise: NamedTask
# label: right
# style: try/finally drops the reference to the task, French comments

import threading


class NamedTask(threading.Thread):
    """Un fil qui garde la valeur de sa tache."""

    def __init__(self, name, task):
        super().__init__(name=str(name))  # d'abord Thread
        self.tache = task
        self.result = None

    def run(self):
        try:
            self.result = self.tache()
        finally:
            del self.tache  # plus besoin
