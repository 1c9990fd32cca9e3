# exercise: meanwhile
# label: wrong
# mistake: ":return: the value of task, then the value of foreground": values are kept in a dict by callable; meanwhile(f, f) returns one of the two values twice
import threading


def meanwhile(task, foreground):
    values = {}

    def call(function):
        values[function] = function()

    thread = threading.Thread(target=call, args=(task,))
    thread.start()
    call(foreground)
    thread.join()
    return values[task], values[foreground]
