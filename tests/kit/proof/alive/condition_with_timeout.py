"""Gives up on a condition, then notifies the others."""

import threading

condition = threading.Condition()
done = False


def work():
    with condition:
        condition.wait_for(lambda: done)


thread = threading.Thread(target=work)
thread.start()
with condition:
    condition.wait(0.4)
    done = True
    condition.notify_all()
thread.join()
print("done")
