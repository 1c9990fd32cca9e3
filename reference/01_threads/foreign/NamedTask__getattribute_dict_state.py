# exercise: NamedTask
# label: right
# style: state dictionary and __getattr__ for result

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.state = {"task": task}

    def run(self):
        self.state["result"] = self.state["task"]()

    def __getattr__(self, attribute):
        if attribute == "result":
            return self.state.get("result")
        raise AttributeError(attribute)
