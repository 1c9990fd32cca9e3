# exercise: meanwhile
# label: wrong
# mistake: foreground is called again and again as long as the task runs, and the last value is returned; breaks "Run ``task()`` in the background and ``foreground()`` here, at the same time" (one call of each; "at the same time" was read as "all the time")

import threading
import time


def meanwhile(task, foreground):
    kept = {}

    def background():
        kept["task"] = task()

    thread = threading.Thread(target=background)
    thread.start()
    # Ann: "at the same time": foreground is short. What does the caller do when it is
    # over and the water is still cold? Ben: the foreground again. That is "meanwhile".
    value = foreground()
    while thread.is_alive():
        time.sleep(0.01)  # Ann: do not eat the CPU
        if thread.is_alive():
            value = foreground()
    thread.join()
    return kept["task"], value
