# exercise: NamedTask
# label: right
# style: the parent gets a bound method as target, run() only says hello and goes up with super().run()

import logging
import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(target=self.keep, args=(task,), name=name)
        self.result = None

    def keep(self, task):
        self.result = task()

    def run(self):
        logging.debug("%s starts", self.name)
        super().run()
        logging.debug("%s has ended", self.name)
