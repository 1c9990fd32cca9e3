# exercise: transfer
# label: right
# style: database: strict two-phase locking in a generator context manager (ExitStack), new balances computed first, then committed
import contextlib


@contextlib.contextmanager
def _two_phase_locks(*accounts):
    wanted = []
    for account in accounts:
        if not any(account.lock is lock for lock in wanted):
            wanted.append(account.lock)
    wanted.sort(key=id)  # one global order: no cycle in the waits-for graph
    with contextlib.ExitStack() as shrinking_phase:
        for lock in wanted:  # growing phase
            shrinking_phase.enter_context(lock)
        yield


def transfer(source, target, amount):
    with _two_phase_locks(source, target):
        if source.balance < amount:
            return False
        if source is target:
            return True
        debit = source.balance - amount
        credit = target.balance + amount
        # commit
        source.balance = debit
        target.balance = credit
        return True
