# exercise: meanwhile
# label: wrong
# mistake: join(timeout=2) gives up without an error, so a task that ends more than two seconds after the foreground is left running and its value becomes None
import threading


def meanwhile(task, foreground):
    result = [None, None]

    def background():
        result[0] = task()

    thread = threading.Thread(target=background)
    thread.start()
    result[1] = foreground()
    # the timeout makes sure that the thread is over
    thread.join(timeout=2)
    return tuple(result)
