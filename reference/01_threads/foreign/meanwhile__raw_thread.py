# exercise: meanwhile
# label: right
import _thread


def meanwhile(task, foreground):
    done = _thread.allocate_lock()
    done.acquire()
    slot = []

    def body():
        try:
            slot.append(task())
        finally:
            done.release()

    _thread.start_new_thread(body, ())
    try:
        mine = foreground()
    finally:
        done.acquire()
    return slot[0], mine
