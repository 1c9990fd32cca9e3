"""Second opinions on ``transfer`` of 06_locks."""

import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from .errands import PATIENCE
from .scene import Scene, scenario, short

Job = Callable[[], Any]


class Account:
    """An account whose lock and whose balance are slow, and tell of misuse."""

    def __init__(self, name: str, balance: int, pause: float = 0.0) -> None:
        self.name = name
        self.lock = SlowLock(pause)
        self.kept = balance
        self.pause = pause
        self.unlocked = 0

    @property
    def balance(self) -> int:
        """What there is."""
        self.unlocked += self.lock.owner != threading.get_ident()
        time.sleep(self.pause / 4)
        return self.kept

    @balance.setter
    def balance(self, amount: int) -> None:
        self.unlocked += self.lock.owner != threading.get_ident()
        time.sleep(self.pause / 4)
        self.kept = amount


class SlowLock:
    """A lock: the thread that has got it is slow to go on."""

    def __init__(self, pause: float) -> None:
        self.lock = threading.Lock()
        self.pause = pause
        self.owner: int | None = None

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Take it."""
        got = self.lock.acquire(blocking, timeout)
        if got:
            self.owner = threading.get_ident()
            time.sleep(self.pause)
        return got

    def release(self) -> None:
        """Let it go."""
        self.owner = None
        self.lock.release()

    def locked(self) -> bool:
        """Tell whether it is taken."""
        return self.lock.locked()

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()


def expect_free(scene: Scene, case: str, *accounts: Account) -> None:
    """Refute if a lock is still taken, or was not held when it had to be."""
    for account in accounts:
        taken = account.lock.locked()
        scene.expect(not taken, f"{case} left the lock of {account.name} taken")
        scene.expect(
            account.unlocked == 0,
            f"{case}: the balance of {account.name} was used without its lock",
        )


def together(scene: Scene, case: str, jobs: list[Job]) -> list[Any]:
    """Run all jobs in threads at once; refute if they do not end."""
    results: list[Any] = [None] * len(jobs)
    barrier = threading.Barrier(len(jobs))

    def run(number: int, job: Job) -> None:
        barrier.wait(PATIENCE)
        try:
            results[number] = job()
        except Exception as error:  # noqa: BLE001 - it is the result
            results[number] = error

    threads = [
        threading.Thread(target=run, args=pair, daemon=True) for pair in enumerate(jobs)
    ]
    for thread in threads:
        thread.start()
    end = time.monotonic() + 2 * PATIENCE
    for thread in threads:
        thread.join(max(0.0, end - time.monotonic()))
    stuck = sum(thread.is_alive() for thread in threads)
    scene.expect(not stuck, f"{case}: {stuck} of {len(jobs)} wait forever")
    return results


@scenario("transfer")
def answers(scene: Scene) -> None:
    """Enough, just enough, too little, nothing, and an account as both."""
    cases = (
        (100, 70, 5),
        (100, 100, 0),
        (100, 101, 3),
        (0, 0, 1),
        (5, 0, -4),
        (0, 1, 0),
    )
    for there, amount, other in cases:
        ann, bob = Account("ann", there), Account("bob", other)
        case = f"transfer of {amount} from {there} to {other}"
        value = scene.value_of(case, ann, bob, amount)
        enough = there >= amount
        scene.expect_value(case, value, enough)
        moved = amount if enough else 0
        balances = (ann.kept, bob.kept)
        scene.expect_value(f"{case}: then", balances, (there - moved, other + moved))
        expect_free(scene, case, ann, bob)
    for there, amount in ((100, 30), (100, 100), (10, 0), (10, 11)):
        ann = Account("ann", there)
        case = f"transfer of {amount} from an account of {there} to itself"
        value = scene.value_of(case, ann, ann, amount)
        scene.expect_value(case, value, there >= amount)
        scene.expect_value(f"{case}: then", ann.kept, there)
        expect_free(scene, case, ann)


class BadAmount:
    """An amount of 5 that cannot be subtracted, and perhaps not even compared."""

    def __init__(self, compares: bool) -> None:
        self.compares = compares

    def five(self) -> int:
        """Return what it is compared as, or fail."""
        if not self.compares:
            raise ArithmeticError("no such amount")
        return 5

    def fail(self, other: object) -> Any:
        """Fail to compute."""
        raise ArithmeticError(f"no such amount, with {other!r}")

    def __lt__(self, other: Any) -> bool:
        return bool(self.five() < other)

    def __le__(self, other: Any) -> bool:
        return bool(self.five() <= other)

    def __gt__(self, other: Any) -> bool:
        return bool(self.five() > other)

    def __ge__(self, other: Any) -> bool:
        return bool(self.five() >= other)

    __add__ = __radd__ = __sub__ = __rsub__ = fail


@scenario("transfer")
def locks_after_failures(scene: Scene) -> None:
    """Amounts that cannot be compared or computed with: the locks are free again."""
    for compares in (False, True):
        ann, bob = Account("ann", 10), Account("bob", 10)
        where = "subtracted" if compares else "compared"
        case = f"transfer of an amount that cannot be {where}"
        error = scene.error_of(case, ann, bob, BadAmount(compares))
        good = isinstance(error, ArithmeticError)
        scene.expect(good, f"{case} raised {short(error)}")
        expect_free(scene, case, ann, bob)
        scene.expect_value(f"{case}: then", (ann.kept, bob.kept), (10, 10))


@scenario("transfer", deadline=60)
def opposite_ways(scene: Scene) -> None:
    """Two in opposite directions, a circle of three, all at once and slow."""
    move = scene.student.transfer
    for count in (2, 3, 2):
        for balances in ((50,) * count, (10, 50, 30)[:count], (50, 30, 10)[:count]):
            accounts = [
                Account(f"account {k}", balance, 0.008)
                for k, balance in enumerate(balances)
            ]
            scene.random.shuffle(accounts)
            jobs: list[Job] = [
                partial(move, account, accounts[(k + 1) % count], 5)
                for k, account in enumerate(accounts)
            ]
            case = f"a circle of {count} transfers, balances {short(balances)}"
            results = together(scene, case, jobs)
            scene.expect_value(case, results, [True] * count)
            kept = sorted(account.kept for account in accounts)
            scene.expect_value(f"{case}: then", kept, sorted(balances))
            expect_free(scene, case, *accounts)


@scenario("transfer", deadline=60)
def money_is_kept(scene: Scene) -> None:
    """Many at once, and an auditor who holds both locks."""
    move = scene.student.transfer
    ann, bob = Account("ann", 40, 0.0012), Account("bob", 40, 0.0012)
    sums: list[int] = []
    over = threading.Event()

    def audit() -> None:
        while not over.is_set():
            if ann.lock.acquire(timeout=0.05):
                if bob.lock.acquire(timeout=0.01):
                    sums.append(ann.kept + bob.kept)
                    bob.lock.release()
                ann.lock.release()
            time.sleep(0.002)

    def many(pair: tuple[Account, Account], amount: int) -> list[Any]:
        return [move(*pair, amount) for _ in range(5)]

    auditor = threading.Thread(target=audit, daemon=True)
    auditor.start()
    pairs = [((ann, bob), 7), ((bob, ann), 3), ((ann, bob), 11), ((ann, ann), 1)]
    case = "twenty transfers between two accounts"
    try:
        results = together(scene, case, [partial(many, *pair) for pair in pairs])
    finally:
        over.set()
        auditor.join(PATIENCE)
    for result in results:
        good = isinstance(result, list) and all(type(one) is bool for one in result)
        scene.expect(good, f"{case} gave {short(result)}")
    moved = 7 * sum(results[0]) - 3 * sum(results[1]) + 11 * sum(results[2])
    expected = (40 - moved, 40 + moved)
    scene.expect_value(f"{case}: then", (ann.kept, bob.kept), expected)
    scene.expect(min(expected) >= 0, f"{case}: an account has less than nothing")
    odd = {total for total in sums if total != 80}
    scene.expect(not odd, f"{case}: who held both locks saw {odd} instead of 80")
    expect_free(scene, case, ann, bob)


@scenario("transfer")
def two_drain_one(scene: Scene) -> None:
    """Two that together want too much: one of them gets it."""
    for _ in range(2):
        ann, bob, cyd = (Account(name, 0, 0.004) for name in ("ann", "bob", "cyd"))
        ann.kept = 100
        case = "two transfers of 70 from an account of 100"
        move = scene.student.transfer
        jobs: list[Job] = [partial(move, ann, bob, 70), partial(move, ann, cyd, 70)]
        results = together(scene, case, jobs)
        scene.expect(
            sorted(map(repr, results)) == ["False", "True"],
            f"{case} gave {short(results)}",
        )
        scene.expect_value(f"{case}: then", ann.kept, 30)


@scenario("transfer", deadline=40)
def others_hold_locks(scene: Scene) -> None:
    """Another part of the program holds a lock for some time."""
    names = ["source", "target"]
    for name in names[scene.plan.patient :]:
        ann, bob = Account("ann", 100), Account("bob", 0)
        held = ann if name == "source" else bob
        held.lock.acquire()
        results: list[Any] = []

        def move(
            ann: Account = ann, bob: Account = bob, results: list[Any] = results
        ) -> None:
            try:
                results.append(scene.student.transfer(ann, bob, 60))
            except Exception as error:  # noqa: BLE001 - it is the result
                results.append(error)

        thread = threading.Thread(target=move, daemon=True)
        thread.start()
        thread.join(scene.patience)
        case = f"transfer while another part holds the lock of the {name}"
        early = list(results)
        seen = (ann.kept, bob.kept)
        held.lock.release()
        thread.join(PATIENCE)
        scene.expect(not early, f"{case} ended at once, with {short(early)}")
        scene.expect_value(f"{case}: meanwhile", seen, (100, 0))
        scene.expect_value(case, results, [True])
        scene.expect_value(f"{case}: then", (ann.kept, bob.kept), (40, 60))
        expect_free(scene, case, ann, bob)
