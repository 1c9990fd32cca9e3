# exercise: meanwhile
# label: wrong
# mistake: both sides insert() into a list padded with None instead of assigning to their place; if the foreground ends first, its value is pushed on and (task's value, None) is returned (breaks ":return: the value of task, then the value of foreground")
import threading


def meanwhile(task, foreground):
    values = [None, None]  # a place for each, so that they are not swapped

    def background():
        values.insert(0, task())

    thread = threading.Thread(target=background)
    thread.start()
    values.insert(1, foreground())
    thread.join()
    return values[0], values[1]
