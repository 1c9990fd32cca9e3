"""The engine of many machines: Dask's own scheduler and its own retries.

A worker has each submission graded by a process of its own, as this machine would; so
it runs nothing of a student's either.  A worker that dies loses what it had under way,
and Dask gives that to another one.  Submissions, course and kit have to be where they
are here: on a disk that all machines share.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from autograder.batch import errand
from autograder.batch.work import Answer, Answers, answer_of, order_to_json
from autograder.errors import LockstepError
from autograder.grading.grade import Order
from autograder.grading.seal import SealedCourse

_PATIENCE = 30  # seconds for a scheduler to answer
_MORE_PATIENCE = 300  # seconds for it to have a worker
_RETRIES = 3  # of a submission whose worker has died


class EngineError(LockstepError):
    """There is no cluster to work with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaskEngine:
    """Grades on a cluster.  Without an address it is one of this machine, of its own.

    Raises ``EngineError`` where Dask is not installed, or nobody answers.
    """

    address: str
    jobs: int
    sealed: SealedCourse

    def answers(self, orders: Iterable[Order]) -> Answers:
        """Return the answers as they come; at the end cancel what is under way."""
        distributed = _distributed()
        run = _sent_by_value()
        # The supervisor writes the reports: a worker may have no place for them.
        lines = [
            order_to_json(
                replace(order, report=None, measures=False),
                self.sealed.digest_of(order.assignment),
            )
            for order in orders
        ]
        name = secrets.token_hex(8)
        with self._client(distributed) as client:
            futures = {
                client.submit(
                    run,
                    line,
                    key=f"lockstep-{name}-{number}",
                    retries=_RETRIES,
                ): number
                for number, line in enumerate(lines)
            }
            try:
                for future in distributed.as_completed(list(futures)):
                    yield futures[future], _answer(future)
            finally:
                client.cancel(list(futures))

    @contextmanager
    def _client(self, distributed: Any) -> Iterator[Any]:
        if not self.address:
            with (
                _own_cluster(distributed, self.jobs) as cluster,
                distributed.Client(cluster) as client,
            ):
                yield client
            return
        try:
            client = distributed.Client(self.address, timeout=_PATIENCE)
        except (OSError, ValueError, TypeError) as error:
            problem = f"There is no scheduler of Dask at `{self.address}`: {error}"
            raise EngineError(problem) from error
        with client:
            try:
                client.wait_for_workers(1, timeout=_MORE_PATIENCE)
            except TimeoutError as error:
                problem = f"The scheduler at `{self.address}` has no worker"
                raise EngineError(problem) from error
            yield client


def _own_cluster(distributed: Any, jobs: int) -> Any:
    """Start a cluster that answers only to itself.

    Who can send something to a worker can run what they like there, and students'
    programs run on this machine: so it is encrypted, with keys that are in no file.
    """
    try:
        security = distributed.Security.temporary()
    except ImportError as error:
        raise EngineError(_missing(error)) from error
    return distributed.LocalCluster(
        n_workers=jobs,
        threads_per_worker=1,
        processes=True,
        host="127.0.0.1",
        security=security,
        dashboard_address=None,
        memory_limit=0,  # a worker holds nothing
        silence_logs=50,
    )


def _answer(future: Any) -> Answer:
    if future.status == "finished":
        return answer_of(*future.result())
    if future.status == "cancelled":
        return Answer(report=None, error="the cluster has dropped it")
    error = future.exception()
    problem = f"the cluster has given it up: {type(error).__name__}: {error}"
    return Answer(report=None, error=problem)


def _distributed() -> Any:
    try:
        import distributed
    except ImportError as error:
        raise EngineError(_missing(error)) from error
    return distributed


def _sent_by_value() -> Callable[[str], tuple[int, str, str]]:
    """Return the errand as it is sent to a worker: whole instead of by its name.

    A worker that lacks the kit has to say so; one that cannot load a name just dies.
    """
    from distributed.protocol.pickle import cloudpickle

    cloudpickle.register_pickle_by_value(errand)
    run_errand = errand.run_errand
    # Dask sends by its name whatever has one that can be imported: this has not.
    return lambda line: run_errand(line)


def _missing(error: ImportError) -> str:
    problem = "--engine dask needs Dask: pip install 'lockstep-exercises[dask]'"
    return f"{problem} ({error})"
