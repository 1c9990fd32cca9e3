# exercise: meanwhile
# label: right
# style: inner function with nonlocal, join in a finally

import threading


def meanwhile(task, foreground):
    background_value = None

    def background():
        nonlocal background_value
        background_value = task()

    thread = threading.Thread(target=background)
    thread.start()
    try:
        foreground_value = foreground()
    finally:
        thread.join()
    return background_value, foreground_value
