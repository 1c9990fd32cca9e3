# exercise: run_all
# label: right
# style: Erlang's spawn_monitor: each process sends a DOWN message however it ends, the parent receives one per process and joins it
import queue
import threading


def spawn_monitor(fun, mailbox):
    def process():
        reason = "normal"
        try:
            fun()
        except BaseException as error:
            reason = repr(type(error))
        finally:
            mailbox.put(("DOWN", threading.current_thread(), reason))

    pid = threading.Thread(target=process)
    pid.start()
    return pid


def run_all(tasks):
    mailbox = queue.SimpleQueue()
    alive = [spawn_monitor(task, mailbox) for task in tasks]
    while alive:
        _tag, pid, _reason = mailbox.get()
        pid.join()
        alive.remove(pid)
