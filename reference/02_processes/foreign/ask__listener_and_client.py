# exercise: ask
# label: right
# style: Listener/Client: the child calls home; a thread that joins the child rings the bell at its end, so accept never waits forever
import multiprocessing
import threading
from multiprocessing.connection import Client, Listener


def _call_home(address, task, args):
    with Client(address) as home:
        try:
            home.send((True, task(*args)))
        except BaseException as error:
            home.send((False, str(error)))
            raise


def _ring_when_over(child, address):
    child.join()
    Client(address).close()  # wakes accept() if the child never called


def ask(task, *args):
    with Listener(backlog=2) as door:
        child = multiprocessing.Process(
            target=_call_home, args=(door.address, task, args)
        )
        child.start()
        watcher = threading.Thread(target=_ring_when_over, args=(child, door.address))
        watcher.start()
        try:
            # The bell comes after the end of the child: the first call is the child's,
            # if it called at all.
            with door.accept() as caller:
                success, answer = caller.recv()
        except Exception:  # it hung up without an answer
            success, answer = False, ""
        finally:
            watcher.join()
    if success:
        return answer
    raise ChildFailed(child.exitcode, answer)
