import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What to say in place of what could not be drawn; it is given the error's own sentence. */
  fallback(message: string): ReactNode;
  children: ReactNode;
}

/** Keeps one part that fails from taking the rest with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    return this.state.message === null ? this.props.children : this.props.fallback(this.state.message);
  }
}
