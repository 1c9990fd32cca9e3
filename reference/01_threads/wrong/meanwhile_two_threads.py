# exercise: meanwhile
# expect: foreground-in-a-thread
import threading


def meanwhile(task, foreground):
    values = {}

    def call(key, function):
        values[key] = function()

    a = threading.Thread(target=call, args=("a", task))
    b = threading.Thread(target=call, args=("b", foreground))
    a.start()
    b.start()
    a.join()
    b.join()
    return values["a"], values["b"]
