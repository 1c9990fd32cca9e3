# exercise: NamedTask
# label: right
# style: functional: no class statement, the class is made by type() from two functions
import threading


def _set_up(self, name, task):
    threading.Thread.__init__(self, name=name)
    self._thunk = task
    self.result = None


NamedTask = type(
    "NamedTask",
    (threading.Thread,),
    {
        "__doc__": "A thread that has a name and keeps the value of its task.",
        "__module__": __name__,
        "__init__": _set_up,
        "run": lambda self: setattr(self, "result", self._thunk()),
    },
)
