# exercise: NamedTask
# label: wrong
# mistake: a mutex shared by all instances is held while the task runs, so a second task cannot begin before the first has ended; breaks "Checked: two at the same time"
import threading


class NamedTask(threading.Thread):
    result_mutex = threading.Lock()

    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        # shared state is written below, so enter the critical section
        NamedTask.result_mutex.acquire()
        try:
            self.result = self.task()
        finally:
            NamedTask.result_mutex.release()
