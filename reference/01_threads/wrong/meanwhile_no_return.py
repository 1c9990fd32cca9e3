# exercise: meanwhile
# expect: nothing-returned
import threading


def meanwhile(task, foreground):
    values = [None, None]

    def background():
        values[0] = task()

    t = threading.Thread(target=background)
    t.start()
    values[1] = foreground()
    t.join()
    print(tuple(values))
