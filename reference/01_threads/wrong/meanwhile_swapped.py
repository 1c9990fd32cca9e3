# exercise: meanwhile
# expect: values-swapped
import threading


def meanwhile(task, foreground):
    values = []

    def background():
        values.append(task())

    t = threading.Thread(target=background)
    t.start()
    own = foreground()
    t.join()
    values.append(own)
    return values[1], values[0]
