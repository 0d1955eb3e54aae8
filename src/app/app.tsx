export function App() {
	return (
		<main>
			<h1>Assess resettlement cases</h1>
		</main>
	);
}
