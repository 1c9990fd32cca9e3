# exercise: transfer
# label: right
import contextlib
import logging
from collections.abc import Iterator

logger = logging.getLogger(__name__)


@contextlib.contextmanager
def _both_locked(one: "Account", other: "Account") -> Iterator[None]:
    """Hold the locks of both, the account with the smaller id first, each once."""
    accounts = {id(account): account for account in (one, other)}
    with contextlib.ExitStack() as stack:
        for key in sorted(accounts):
            stack.enter_context(accounts[key].lock)
        yield


def transfer(source: "Account", target: "Account", amount: int) -> bool:
    with _both_locked(source, target):
        if source.balance < amount:
            moved = False
        else:
            if source is not target:
                source.balance -= amount
                target.balance += amount
            moved = True
    logger.debug("transfer %s", "done" if moved else "refused")
    return moved
