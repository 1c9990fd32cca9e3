# exercise: append_all
# label: right
# style: a fair ticket lock between processes: two raw shared values guarded by a multiprocessing.Condition
import multiprocessing
import os
import sys
import traceback


class ChildFailed(Exception):
    """A child process did not do its part."""


class TicketLock:
    """Like at the baker's: draw a number, wait until it is shown."""

    def __init__(self, context):
        self._changed = context.Condition(context.Lock())
        self._next_ticket = context.Value("L", 0, lock=False)
        self._now_serving = context.Value("L", 0, lock=False)

    def __enter__(self):
        with self._changed:
            mine = self._next_ticket.value
            self._next_ticket.value = mine + 1
            self._changed.wait_for(lambda: self._now_serving.value == mine)
        return self

    def __exit__(self, *exc_info):
        with self._changed:
            self._now_serving.value += 1
            self._changed.notify_all()
        return False


def _serve(ticket_lock, append, record):
    try:
        with ticket_lock:
            append(record)
    except BaseException:
        traceback.print_exc()
        sys.exit(os.EX_SOFTWARE)


def append_all(append, records):
    context = multiprocessing.get_context()
    ticket_lock = TicketLock(context)
    crew = []
    for record in records:
        crew.append(context.Process(target=_serve, args=(ticket_lock, append, record)))
    for member in crew:
        member.start()
    failures = 0
    for member in crew:
        member.join()
        failures += member.exitcode != os.EX_OK
    if failures:
        raise ChildFailed(f"{failures} of {len(crew)} records were not appended")
